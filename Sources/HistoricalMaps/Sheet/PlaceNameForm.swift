/// Which of the names of a place a map writes.
public enum PlaceNameForm: String, Hashable, Sendable, CaseIterable {
  /// That of the time, in the language of the map where it has one.
  case period
  /// That of today, as the data set spells it.
  case modern
}
