package app.redress.export.ui;

import app.redress.export.PagePicture;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Transform;

/** Where a person signs with the mouse, a pen or a finger. Slow strokes come out thicker, as ink does. */
final class SignaturePad {
    /** Ink is the same on every theme, since paper is. */
    private static final Color INK = Color.gray(0.08);

    /** Dots of the picture for one on the screen. */
    private static final double FINENESS = 3;

    private static final double THICKEST = 3.4;
    private static final double THINNEST = 1.3;
    private static final double FAST = 14;

    private final Canvas canvas;
    private final GraphicsContext pen;
    private double lastX;
    private double lastY;
    private double thickness = THICKEST;
    private boolean touched;

    SignaturePad(Canvas canvas) {
        this.canvas = canvas;
        this.pen = canvas.getGraphicsContext2D();
        pen.setStroke(INK);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setOnMousePressed(this::begin);
        canvas.setOnMouseDragged(this::draw);
    }

    boolean isEmpty() {
        return !touched;
    }

    void clear() {
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        touched = false;
    }

    /** What was drawn, on a transparent ground. */
    PagePicture picture() {
        SnapshotParameters fine = new SnapshotParameters();
        fine.setFill(Color.TRANSPARENT);
        fine.setTransform(Transform.scale(FINENESS, FINENESS));
        return PageImage.of(canvas.snapshot(fine, null));
    }

    private void begin(MouseEvent press) {
        lastX = press.getX();
        lastY = press.getY();
        thickness = THICKEST;
        line(press);
    }

    private void draw(MouseEvent drag) {
        double speed = Math.hypot(drag.getX() - lastX, drag.getY() - lastY);
        double wanted = THICKEST - (THICKEST - THINNEST) * Math.min(1, speed / FAST);
        thickness += (wanted - thickness) / 3;
        line(drag);
    }

    private void line(MouseEvent to) {
        pen.setLineWidth(thickness);
        pen.strokeLine(lastX, lastY, to.getX(), to.getY());
        lastX = to.getX();
        lastY = to.getY();
        touched = true;
    }
}
