package app.redress.architecture.wrong.letter.ui;

import app.redress.architecture.wrong.casefile.ui.CaseSheet;

record OpensCases(CaseSheet sheet) {}
