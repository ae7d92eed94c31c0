package import HistoricalAtlas

extension Atlas {
  /// Refuses in advance to list more claims than time and memory allow.
  package func refuseTooManyClaims(
    ofFaces faces: some Sequence<Int>,
    in days: DatePeriod,
    _ hint: String
  ) throws(CommandFailure) {
    guard let message = tooManyClaims(ofFaces: faces, in: days, hint) else { return }
    throw .badInput(message)
  }
}
