import CInterface
import CSpheres
import Foundation
import MapFormats
import TestSupport
import Testing

/// What an entry of `spheres.h` gives back.
struct Reply {
  let status: Int32
  /// The document, if there is one.
  let text: String?
  let message: String?

  var json: JSONValue? { text.flatMap { try? JSONValue(parsing: Array($0.utf8)) } }

  /// Takes and frees the texts that a call writes.
  init(
    _ call: (
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    ) -> Int32
  ) {
    var text: UnsafeMutablePointer<CChar>?
    var message: UnsafeMutablePointer<CChar>?
    status = call(&text, &message)
    self.text = text.map { String(cString: $0) }
    self.message = message.map { String(cString: $0) }
    spheres_free(text)
    spheres_free(message)
  }
}

/// An atlas opened through the header; closed when the test is over.
final class OpenedAtlas: @unchecked Sendable {
  let pointer: OpaquePointer?
  let message: String?
  let status: Int32

  init(_ folder: String? = ShippedData.folder) {
    var atlas: OpaquePointer?
    let reply = Reply { _, message in spheres_open(folder, &atlas, message) }
    pointer = atlas
    (status, message) = (reply.status, reply.message)
  }

  deinit { spheres_close(pointer) }

  /// The numbers of the answers for rows, or the message.
  func locate(
    _ longitudes: [Double],
    _ latitudes: [Double],
    _ days: [Int32],
    knownTo: String? = nil
  ) -> (answers: [Int32], message: String?) {
    var answers = [Int32](repeating: -1, count: longitudes.count)
    let reply = Reply { _, message in
      spheres_locate(
        pointer,
        knownTo,
        nil,
        Int64(longitudes.count),
        longitudes,
        latitudes,
        Int64(days.count),
        days,
        &answers,
        message
      )
    }
    return (answers, reply.message)
  }

  /// The column of the answers that `locate` numbers.
  func column(_ name: String, knownTo: String? = nil) -> [String?] {
    let reply = Reply { spheres_answers(pointer, knownTo, nil, $0, $1) }
    guard case .object(let columns)? = reply.json, case .array(let cells)? = columns[name] else { return [] }
    return cells.map { if case .string(let text) = $0 { text } else { nil } }
  }
}
