"""How readings are shown to people and handed to other programs.

phrases       a value of the model in a few words
terminal      the account of a story on a terminal
explanation   why each part of a reading was read so
languages     the languages there are
export        JSON, JSON Lines, CSV and GeoJSON
output        a file that is written whole or not at all
"""
