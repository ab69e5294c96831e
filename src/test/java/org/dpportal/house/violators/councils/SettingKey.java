package org.dpportal.house.violators.councils;

/** Deliberate violator: a setting that no table tells. */
public enum SettingKey {
    NAME;

    public String id() {
        return "name";
    }
}
