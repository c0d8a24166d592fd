package app.redress.architecture.wrong.review;

import app.redress.architecture.wrong.app.Start;

record Starts(Start start) {}
