package app.redress.architecture.wrong.text;

import app.redress.architecture.wrong.letter.Page;

record KnowsLetters(Page page) {}
