package app.redress.architecture.wrong.letter.ui;

import app.redress.architecture.wrong.ui.Sheets;

record SheetViewModel(Sheets sheets) {}
