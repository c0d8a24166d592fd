package app.redress.architecture.wrong.casefile.sqlite;

import com.fasterxml.jackson.databind.ObjectMapper;

record WritesJson(ObjectMapper mapper) {}
