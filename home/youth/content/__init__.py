"""Content of ON@18, in the languages it is written in."""
