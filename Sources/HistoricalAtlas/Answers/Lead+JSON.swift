import Diplomacy
import MapFormats

extension Lead {
  /// Who leads, and how, as the command prints it.
  var members: JSONObject {
    [
      "status": .string(status.rawValue),
      "power": power.map { .string($0.name) } ?? .null,
      "tenure": tenure.map { .string($0.rawValue) } ?? .null,
      "contenders": .array(contenders.map { .string($0.name) }),
    ]
  }
}
