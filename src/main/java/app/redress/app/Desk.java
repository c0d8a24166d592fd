package app.redress.app;

import app.redress.ui.BackgroundTasks;
import app.redress.ui.Dialogs;
import app.redress.ui.Overlay;

/** What a room of the window works with: work in the background, questions to the person, sheets above the page. */
record Desk(BackgroundTasks tasks, Dialogs dialogs, Overlay overlay) {}
