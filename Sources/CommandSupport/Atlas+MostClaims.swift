package import HistoricalAtlas

extension Atlas {
  /// Refuses in advance to list more claims than time and memory allow.
  package func refuseTooManyClaims(
    ofFaces faces: some Sequence<Int>,
    in days: DatePeriod,
    _ hint: String
  ) throws(CommandFailure) {
    let count = claimCount(ofFaces: faces, in: days)
    guard count > Atlas.mostClaims else { return }
    throw .badInput(
      "\(count) claims would be listed, each on every day on which one begins or ends; expected at most"
        + " \(Atlas.mostClaims); \(hint)"
    )
  }
}
