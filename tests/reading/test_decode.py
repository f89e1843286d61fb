"""From scores of words to stretches of text."""

import numpy as np

from situasi.reading.decode import anchors, likeliest, runs, stretches
from situasi.reading.windows import Window


def window(*words, sentence=None):
    spans, at = [], 0
    for w in words:
        spans.append((at, at + len(w)))
        at += len(w) + 1
    return Window([0], spans, sentence or [0] * len(words), [(i, i + 1) for i in range(len(words))])


def odds(*rows):
    return np.array(rows, dtype=np.float32)


def test_run_goes_on_inside_and_ends_at_a_new_begin():
    p = odds([0.1, 0.8, 0.1], [0.1, 0.1, 0.8], [0.1, 0.8, 0.1], [0.9, 0.05, 0.05])
    assert runs(p, [0, 0, 0, 0], 0.5) == [(0, 2), (2, 3)]


def test_run_does_not_cross_a_sentence():
    p = odds([0.1, 0.8, 0.1], [0.1, 0.1, 0.8])
    assert runs(p, [0, 1], 0.5) == [(0, 1), (1, 2)]


def test_two_actors_beside_a_recipient_stay_apart():
    w = window("Putin", "dan", "Macron", "tuduh", "Turki")
    actor, no, recipient = [0.1, 0.8, 0.1, 0, 0], [1, 0, 0, 0, 0], [0.1, 0, 0, 0.8, 0.1]
    found = stretches(odds(actor, no, actor, no, recipient), w, 0.5)
    assert [(p.start, p.end, p.kind) for p in found] == [(0, 5, 0), (10, 16, 0), (23, 28, 1)]


def test_content_bridges_a_doubtful_word_but_not_a_gap():
    w = window("a", "b", "c", "d", "e", "f")
    p = odds(
        [0.1, 0.1, 0.8],
        [0.6, 0.1, 0.3],
        [0.1, 0.1, 0.8],
        [0.99, 0, 0.01],
        [0.99, 0, 0.01],
        [0.4, 0.1, 0.5],
    )
    found = likeliest(p, w)
    assert found is not None
    assert found.words == (0, 3)


def test_no_content_where_no_word_is_likely():
    assert likeliest(odds([0.9, 0.1, 0.0]), window("a")) is None


def test_triggers_of_one_type_that_touch_are_one_deed():
    w = window("heaviest", "fighting", "condemned")
    p = {
        "trigger": odds([0.1, 0.8, 0.1], [0.1, 0.8, 0.1], [0.1, 0.8, 0.1]),
        "type": odds([0.9, 0.1], [0.8, 0.2], [0.1, 0.9]),
    }
    assert anchors("trigger", p, w, 0.5) == [(0, 2, 1), (2, 3, 2)]
