package import HistoricalAtlas

extension Atlas {
  /// Refuses, before the work, to list more claims than there is time and room for.
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
