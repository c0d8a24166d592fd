package app.redress.architecture.wrong.letter;

import app.redress.architecture.wrong.review.Opinion;

record SeesReview(Opinion opinion) {}
