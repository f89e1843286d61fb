"""Who a phrase means: named parties, words, people that the story introduces, pointing words."""

import pytest

from situasi.names.party import Identity
from situasi.names.story import Names


def who(text: str, language: str, phrase: str, nth: int = 1) -> list[Identity]:
    at = -1
    for _ in range(nth):
        at = text.index(phrase, at + 1)
    return Names(text, language).who(at, at + len(phrase))


def pairs(found: list[Identity]) -> list[tuple[str | None, str | None]]:
    return [(one.country, one.sector.value if one.sector else None) for one in found]


@pytest.mark.parametrize(
    ("language", "phrase", "country", "sector"),
    [
        ("id", "Norwegia", "NOR", "GOV"),
        ("en", "Norway", "NOR", "GOV"),
        ("id", "Gedung Putih", "USA", "GOV"),
        ("en", "the Kremlin", "RUS", "GOV"),
        ("id", "tentara Kenya", "KEN", "MIL"),
        ("en", "Kenyan troops", "KEN", "MIL"),
        ("en", "soldiers from Kenya", "KEN", "MIL"),
        ("id", "kepolisian Spanyol", "ESP", "COP"),
        ("en", "Spanish riot police", "ESP", "COP"),
        ("id", "parlemen Ghana", "GHA", "LEG"),
        ("en", "Ghana's parliament", "GHA", "LEG"),
        ("id", "warga Palestina", "PSE", "CVL"),
        ("en", "Palestinian children", "PSE", "CVL"),
        ("id", "pemberontak Suriah", "SYR", "REB"),
        ("en", "Syrian rebels", "SYR", "REB"),
        ("id", "Hizbullah", "LBN", "REB"),
        ("en", "Hezbollah fighters", "LBN", "REB"),
        ("id", "TNI", "IDN", "MIL"),
        ("en", "the IDF", "ISR", "MIL"),
        ("id", "Uni Eropa", None, "IGO"),
        ("en", "the U.N. Security Council", None, "IGO"),
        ("id", "jaksa Brasil", "BRA", "JUD"),
        ("en", "Brazilian prosecutors", "BRA", "JUD"),
        ("id", "wartawan Meksiko", "MEX", "MED"),
        ("en", "a Mexican journalist", "MEX", "MED"),
        ("id", "Kementerian Pertahanan Yunani", "GRC", "GOV"),
        ("en", "the foreign ministry in Athens", "GRC", "GOV"),
    ],
)
def test_who_reads_a_named_party(
    language: str, phrase: str, country: str | None, sector: str
) -> None:
    text = f"Kemarin {phrase} bertindak." if language == "id" else f"Yesterday {phrase} moved."
    assert pairs(who(text, language, phrase)) == [(country, sector)]


@pytest.mark.parametrize(
    ("language", "text", "phrase", "name", "country", "sector"),
    [
        ("id", "Presiden Norwegia, Lars Brekke, tiba. Lalu Brekke berpidato.", "Brekke berpidato",
         "Lars Brekke", "NOR", "GOV"),
        ("en", "Norwegian President Lars Brekke arrived. Later Brekke spoke.", "Brekke spoke",
         "Lars Brekke", "NOR", "GOV"),
        ("en", "Olga Tamm, the mayor of Tallinn, arrived. Critics of Tamm left.", "Tamm left",
         "Olga Tamm", "EST", "GOV"),
        ("id", "Juru Bicara Hamas Omar Zaki menolak. Zaki lalu pergi.", "Zaki lalu",
         "Omar Zaki", "PSE", "REB"),
        ("en", "Hamas spokesman Omar Zaki refused. Zaki left.", "Zaki left",
         "Omar Zaki", "PSE", "REB"),
        ("en", "Kenyan army General Peter Otieno spoke. He left.", "He", "Peter Otieno", "KEN", "MIL"),
        ("id", "Menteri Luar Negeri Kenya Peter Otieno tiba. Ia pulang.", "Ia", "Peter Otieno",
         "KEN", "GOV"),
        ("id", "Vladimir Putin tiba. Putin pulang.", "Putin pulang", "Vladimir Putin", "RUS", "GOV"),
    ],
)  # fmt: skip
def test_who_knows_people_whom_the_story_introduces(
    language: str, text: str, phrase: str, name: str, country: str, sector: str
) -> None:
    (found,) = who(text, language, phrase)
    assert (found.name, found.country, found.sector) == (name, country, sector)


@pytest.mark.parametrize(
    ("language", "text", "phrase", "countries"),
    [
        ("id", "Armenia dan Azerbaijan berunding. Kedua negara sepakat.", "Kedua negara", {"ARM", "AZE"}),
        ("en", "Armenia and Azerbaijan met. Both countries agreed.", "Both countries", {"ARM", "AZE"}),
        ("en", "Kenyan President Ann Otieno met Ghana's President Kofi Mensa. The two leaders agreed.",
         "The two leaders", {"KEN", "GHA"}),
        ("id", "Presiden Kenya Ann Otieno menemui Presiden Ghana Kofi Mensa. Kedua presiden sepakat.",
         "Kedua presiden", {"KEN", "GHA"}),
    ],
)  # fmt: skip
def test_who_gives_both_of_a_pair(
    language: str, text: str, phrase: str, countries: set[str]
) -> None:
    found = who(text, language, phrase)
    assert {one.country for one in found} == countries
    assert {one.sector for one in found} == {"GOV"}


def test_a_number_without_an_article_is_of_known_states_in_a_headline_alone() -> None:
    headline = "Two Countries Reopen Border"
    text = f"{headline}\n\nKenya and Ghana reopened a border. Two groups of rebels fled."
    assert {one.country for one in who(text, "en", "Two Countries")} == {"KEN", "GHA"}
    assert pairs(who(text, "en", "Two groups of rebels")) == pairs(who(text, "en", "rebels"))
    text = "Kenya dan Ghana membuka perbatasan. Dua kelompok pemberontak kabur."
    assert len(who(text, "id", "Dua kelompok pemberontak")) == 1


def test_who_deals_with_both_sides_is_neither() -> None:
    text = "The United States praised Kenya. Ghana welcomed that. The United States urged both sides on."
    at = text.index("both sides")
    found = Names(text, "en").who(at, at + len("both sides"), besides={"USA"})
    assert {one.country for one in found} == {"KEN", "GHA"}


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("id", "Armenia menyerang Azerbaijan. Empat orang tewas.", "Empat orang"),
        ("en", "Armenia attacked Azerbaijan. Four men died.", "Four men"),
    ],
)
def test_more_people_than_the_story_has_parties_are_none_of_them(
    language: str, text: str, phrase: str
) -> None:
    (found,) = who(text, language, phrase)
    assert found.name is None


@pytest.mark.parametrize(
    ("language", "text", "phrase", "country"),
    [
        ("id", "Ribuan orang berkumpul di Nairobi. Polisi membubarkan mereka.", "Polisi", "KEN"),
        ("en", "Thousands gathered in Nairobi. Police dispersed them.", "Police", "KEN"),
        ("en", "Ghana said its army was ready.", "its army", "GHA"),
        ("id", "Ghana menyatakan tentaranya siap.", "tentaranya", "GHA"),
        # two nations are told of as often, and only one fights
        ("en", "Hezbollah waits in Lebanon. The Israeli army waits. US envoys met in Washington. "
         "Israel called the US. The hostages live.", "The hostages", "ISR"),
    ],
)  # fmt: skip
def test_who_takes_the_country_from_the_story(
    language: str, text: str, phrase: str, country: str
) -> None:
    assert who(text, language, phrase)[0].country == country


@pytest.mark.parametrize(
    ("language", "phrase", "name"),
    [
        ("en", "the Karabakh defence ministry", "Ministry of Defence of Nagorno-Karabakh"),
        ("en", "the army of Karabakh", "Army of Nagorno-Karabakh"),
        ("id", "Kementerian Pertahanan Karabakh", "Ministry of Defence of Nagorno-Karabakh"),
        ("id", "Ombudsman Karabakh", "Ombudsman of Nagorno-Karabakh"),
        # where it was says nothing of whose it is
        ("en", "the army in Karabakh", "Army of Azerbaijan"),
        ("id", "polisi di Papua", "Indonesian National Police"),
        ("id", "Kemlu Iran", "Ministry of Foreign Affairs of Iran"),
        ("id", "Kejaksaan Agung Azerbaijan", "Prosecutor's Office of Azerbaijan"),
        ("id", "Ombudsman RI", "Ombudsman of Indonesia"),
    ],
)
def test_who_names_an_organ_after_what_it_is_of(language: str, phrase: str, name: str) -> None:
    text = f"Kemarin {phrase} bicara." if language == "id" else f"Yesterday {phrase} spoke."
    assert [one.name for one in who(text, language, phrase)] == [name]


def test_who_takes_a_bare_organ_for_that_of_the_story() -> None:
    text = "Ghana marah. Kemlu memanggil duta besar."
    assert who(text, "id", "Kemlu")[0].name == "Ministry of Foreign Affairs of Ghana"


def test_who_leaves_the_country_of_foreigners_open() -> None:
    text = "Ghana met foreign diplomats in Accra."
    assert who(text, "en", "foreign diplomats")[0].country is None


def test_who_gives_its_reasons() -> None:
    (found,) = who("Pasukan Kenya tiba.", "id", "Pasukan Kenya")
    assert [reason.what for reason in found.because] == ["word pasukan", "nation Kenya"]


def test_who_knows_territories_as_their_states() -> None:
    assert pairs(who("Then Hong Kong police came.", "en", "Hong Kong police")) == [("CHN", "COP")]


def test_mentions_and_outlets() -> None:
    text = "Dilansir Reuters, Presiden Kenya Ann Otieno menemui Hamas di Doha."
    names = Names(text, "id")
    assert [text[m.start : m.end] for m in names.outlets()] == ["Reuters"]
    kinds = [(text[m.start : m.end], m.kind) for m in names.mentions()]
    assert kinds == [
        ("Reuters", "outlet"), ("Kenya", "nation"), ("Ann Otieno", "person"),
        ("Hamas", "organization"), ("Doha", "seat"),
    ]  # fmt: skip
    (person,) = names.introduced()
    assert text[person.start : person.end] == "Presiden Kenya Ann Otieno"
    assert person.identity.country == "KEN"


def test_an_acronym_is_met_in_capitals_only() -> None:
    assert Names("They told us as much.", "en").mentions() == []
    assert [m.identity.country for m in Names("The US left.", "en").mentions()] == ["USA"]


def test_words_of_a_name_are_no_known_name() -> None:
    (mention,) = Names("Later Jalil Abbas Karim left.", "en").mentions()
    assert mention.kind == "person"


@pytest.mark.parametrize("language", ["id", "en", "xx"])
def test_an_empty_span_means_nobody(language: str) -> None:
    assert Names("", language).who(0, 0) == []
    assert Names("... !", language).who(0, 3) == []


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("en", "Norway said that all countries must help.", "all countries"),
        ("en", "Norway praised several governments for it.", "several governments"),
        ("id", "Norwegia meminta semua negara membantu.", "semua negara"),
        ("id", "Norwegia memuji negara-negara sahabat.", "negara-negara sahabat"),
        ("id", "Norwegia menyebut 12 negara ikut serta.", "12 negara"),
    ],
)
def test_several_states_are_not_the_one_of_the_story(language: str, text: str, phrase: str) -> None:
    assert pairs(who(text, language, phrase)) == [(None, "GOV")]


@pytest.mark.parametrize(
    ("phrase", "country"),
    [("the foreign ministry", "NOR"), ("foreign troops", None), ("foreign diplomats", None)],
)
def test_a_foreign_ministry_is_of_one_state(phrase: str, country: str | None) -> None:
    text = f"Norway spoke up. Then {phrase} left."
    assert [one.country for one in who(text, "en", phrase)] == [country]


@pytest.mark.parametrize(
    ("language", "phrase", "sector", "by"),
    [
        ("en", "hundreds of soldiers", "MIL", "data"),
        ("id", "ratusan serdadu", "MIL", "data"),
        ("id", "ratusan", "CVL", "rule"),
        ("en", "three men", "CVL", "rule"),
        ("en", "three farmers", "CVL", "data"),
    ],
)
def test_words_that_may_be_anybody_give_way(language: str, phrase: str, sector: str, by: str) -> None:
    (found,) = who(f"Kenya: {phrase}", language, phrase)
    assert (str(found.sector), found.because[0].by) == (sector, by)


def test_a_court_that_many_states_have_is_not_indonesias_abroad() -> None:
    assert pairs(who("Peru waits for the Constitutional Court.", "en", "the Constitutional Court")) == [
        ("PER", "JUD")
    ]


def test_so_many_people_are_no_parties_of_the_story() -> None:
    text = "Kenya, Ghana, Norwegia dan Spanyol berunding. Ledakan itu menewaskan empat orang."
    assert len(who(text, "id", "empat orang")) == 1


def test_an_arabic_article_is_no_navy() -> None:
    (found,) = who("Yordania menahan Karim al-Mazrui pada Senin.", "id", "Karim al-Mazrui")
    assert (found.name, found.sector) == ("Karim al-Mazrui", "CVL")


def test_fighters_are_of_the_armed_groups_country() -> None:
    text = "Israel and Israel's cabinet blamed Hezbollah. Israel said it had struck the militants."
    assert pairs(who(text, "en", "the militants")) == [("LBN", "REB")]


def test_troops_are_of_an_army_that_the_story_names() -> None:
    text = "The Kenyan army denied it. In Accra, Ghana, witnesses in Ghana said the troops had fired."
    assert pairs(who(text, "en", "the troops")) == [("KEN", "MIL")]
