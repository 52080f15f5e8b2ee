// Replaced by the real files of this target.
