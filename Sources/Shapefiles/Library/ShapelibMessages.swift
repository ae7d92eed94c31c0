import CShapelib
import MapGeometry
import Synchronization

/// shapelib's messages during one operation.
///
/// Its error hook is a C function that receives a message and no context, so the current operation is found
/// through a task-local value: concurrent operations never see each other's messages.
final class ShapelibMessages: Sendable {
  @TaskLocal private static var current: ShapelibMessages?
  private let messages = Mutex<[String]>([])

  /// The messages since the last call; nil if there are none.
  func take() -> String? {
    messages.withLock { messages in
      defer { messages = [] }
      return messages.isEmpty ? nil : messages.joined(separator: " ")
    }
  }

  /// Runs an operation, which receives the library's messages.
  static func listening<Value>(
    _ operation: (ShapelibMessages) throws(LayerError) -> Value
  ) throws(LayerError) -> Value {
    let messages = ShapelibMessages()
    let result = $current.withValue(messages) {
      Result { () throws(LayerError) in try operation(messages) }
    }
    return try result.get()
  }

  /// The library's default hooks, with an error handler.
  static func hooks() -> SAHooks {
    var hooks = SAHooks()
    unsafe SASetupDefaultHooks(&hooks)
    unsafe hooks.Error = { message in
      guard let message = unsafe message else { return }
      let text = unsafe String(cString: message)
      ShapelibMessages.current?.messages.withLock { $0.append(text) }
    }
    return hooks
  }
}
