package app.redress.architecture.wrong.review;

import java.net.Socket;

record Dials(Socket socket) {}
