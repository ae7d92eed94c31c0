package import Diplomacy

extension Instrument {
  /// Whether it is signed on the day, and known to those whose knowledge is asked for.
  package func isKnown(on day: HistoricalDate, to knowledge: Knowledge) -> Bool {
    guard let signed = signed.earliest, signed <= day else { return false }
    switch knowledge {
    case .everything: return true
    case .signatories(let asOf): return signed <= asOf ?? day
    case .public(let asOf):
      let published = publicFrom ?? (isSecret ? nil : self.signed)
      return published?.latest.map { $0 <= asOf ?? day } ?? false
    }
  }
}
