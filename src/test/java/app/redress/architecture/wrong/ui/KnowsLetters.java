package app.redress.architecture.wrong.ui;

import app.redress.architecture.wrong.letter.Page;

record KnowsLetters(Page page) {}
