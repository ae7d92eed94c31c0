/// A claim, or the end of one, that may have been public on the day of knowledge and is counted as not
/// public.
///
/// The day of knowledge is within the span in which, according to a source, it was published.
public struct PublicationDoubt: Hashable, Sendable {
  /// The claim's clause.
  public let claim: ClauseID
  /// Whether the doubt is about the claim's end, which the public is then assumed not to know.
  public let isAboutEnd: Bool
  /// The span of days in which it became public, as its source dates it.
  public let published: EDTF
  /// The day of knowledge; it is within the span.
  public let dayOfKnowing: HistoricalDate

  init?(_ claim: ClauseID, isAboutEnd: Bool = false, published: EDTF?, dayOfKnowing: HistoricalDate) {
    guard let published, published.isPerhapsPast(on: dayOfKnowing), !published.isSurelyPast(on: dayOfKnowing)
    else { return nil }
    self.claim = claim
    self.isAboutEnd = isAboutEnd
    self.published = published
    self.dayOfKnowing = dayOfKnowing
  }
}
