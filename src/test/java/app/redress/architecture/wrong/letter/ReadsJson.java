package app.redress.architecture.wrong.letter;

import com.fasterxml.jackson.databind.ObjectMapper;

record ReadsJson(ObjectMapper mapper) {}
