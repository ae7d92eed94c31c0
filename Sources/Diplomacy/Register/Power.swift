/// A state, government or group of states that can hold a claim, be party to an instrument or recognise.
public struct Power: Hashable, Sendable, Identifiable {
  /// The stable name: `russia` is the Empire, `soviet` what followed it.
  public let id: PowerID
  /// The name to show.
  public let name: String
  /// What a reader should know, for instance from when to when it existed.
  public let note: String?
  /// How maps show it; nil if maps may choose.
  public let look: PowerLook?

  /// A power of that id and name.
  public init(id: PowerID, name: String, note: String? = nil, look: PowerLook? = nil) {
    self.id = id
    self.name = name
    self.note = note
    self.look = look
  }
}
