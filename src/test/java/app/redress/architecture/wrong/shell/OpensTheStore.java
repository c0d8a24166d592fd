package app.redress.architecture.wrong.shell;

import app.redress.architecture.wrong.casefile.sqlite.Drawer;

record OpensTheStore(Drawer drawer) {}
