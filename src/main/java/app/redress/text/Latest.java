package app.redress.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was used longest ago. */
public final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final float USUAL_LOAD = 0.75f;

    private final int most;

    /** @param most how many it remembers; with 0, none */
    public Latest(int most) {
        super(16, USUAL_LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
