/// What is made on a day, perhaps in secret, and published on that day or later: a clause or an instrument.
package protocol Publishable {
  /// Whether it was kept secret when it was made.
  var isSecret: Bool { get }
  /// When it became public; nil when it never did.
  var published: EDTF? { get }
}

package extension Publishable {
  /// Whether the public knew of it on a day: from the last day of the span in which it was published.
  func isPublic(by day: HistoricalDate) -> Bool { published?.isSurelyPast(on: day) ?? false }

  /// Whether it was secret on a day: kept secret when it was made, and not public yet.
  func isSecret(on day: HistoricalDate) -> Bool { isSecret && !isPublic(by: day) }
}
