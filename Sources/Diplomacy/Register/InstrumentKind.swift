/// What sort of act an instrument is.
public enum InstrumentKind: String, Hashable, Sendable, CaseIterable {
  /// A treaty.
  case treaty
  /// A convention.
  case convention
  /// An agreement.
  case agreement
  /// A protocol.
  case `protocol`
  /// An exchange of notes.
  case notes
  /// A contract, as for a railway.
  case contract
  /// A lease of territory.
  case lease
  /// A treaty of alliance.
  case alliance
  /// A proclamation.
  case proclamation
  /// A decree of one government.
  case decree
  /// A mandate of the President or the Emperor.
  case mandate
  /// A declaration.
  case declaration
  /// A proposal that was made and not taken up.
  case proposal
  /// A war.
  case war
  /// An occupation by troops.
  case occupation
  /// Any other fact on the ground.
  case event
}
