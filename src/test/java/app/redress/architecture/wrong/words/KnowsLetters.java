package app.redress.architecture.wrong.words;

import app.redress.architecture.wrong.letter.Page;

record KnowsLetters(Page page) {}
