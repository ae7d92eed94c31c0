extension Locator {
  /// Writes the label of each position; positions are grid steps (degrees × 10⁷).
  ///
  /// Steps off the globe are `outside`. Cost: about 3 nanoseconds a position, some 25 near borders; nothing
  /// is allocated for a position. Split the buffers to use several threads.
  ///
  /// - Parameters:
  ///   - longitudes: Steps east of Greenwich.
  ///   - latitudes: Steps north of the equator, as many.
  ///   - labels: Where the labels go, one for each position.
  public func locate(
    longitudes: Span<Int32>,
    latitudes: Span<Int32>,
    into labels: inout MutableSpan<FaceLabel>
  ) {
    longitudes.withUnsafeBufferPointer { x in
      latitudes.withUnsafeBufferPointer { y in
        labels.withUnsafeMutableBufferPointer { labels in
          locate(longitudes: x, latitudes: y, into: labels)
        }
      }
    }
  }

  /// Writes the label of each position; positions are degrees, snapped as `Position` snaps them.
  ///
  /// Numbers that are no position get `noPosition`. The cost is that of grid steps.
  ///
  /// - Parameters:
  ///   - longitudes: Degrees east of Greenwich.
  ///   - latitudes: Degrees north of the equator, as many.
  ///   - labels: Where the labels go, one for each position.
  public func locate(
    longitudes: Span<Double>,
    latitudes: Span<Double>,
    into labels: inout MutableSpan<FaceLabel>
  ) {
    longitudes.withUnsafeBufferPointer { x in
      latitudes.withUnsafeBufferPointer { y in
        labels.withUnsafeMutableBufferPointer { labels in
          locate(longitudes: x, latitudes: y, into: labels)
        }
      }
    }
  }

  /// Writes the label of each position, as the call with spans does.
  public func locate(
    longitudes: UnsafeBufferPointer<Int32>,
    latitudes: UnsafeBufferPointer<Int32>,
    into labels: UnsafeMutableBufferPointer<FaceLabel>
  ) {
    precondition(longitudes.count == latitudes.count && labels.count >= longitudes.count)
    guard let x = longitudes.baseAddress, let y = latitudes.baseAddress, let labels = labels.baseAddress
    else { return }
    lent { reading in
      LocatorBlock.lent { block in
        var done = 0
        while done < longitudes.count {
          let count = min(LocatorBlock.size, longitudes.count &- done)
          let steps = LocatorSteps(x: x + done, y: y + done)
          steps.setCells(frame, count: count, in: block)
          let left = reading.labelByCells(count: count, into: labels + done, using: block)
          steps.snap(left, frame, in: block)
          reading.labelWaiting(left, into: labels + done, using: block)
          done &+= count
        }
      }
    }
  }

  /// Writes the label of each position, as the call with spans does.
  public func locate(
    longitudes: UnsafeBufferPointer<Double>,
    latitudes: UnsafeBufferPointer<Double>,
    into labels: UnsafeMutableBufferPointer<FaceLabel>
  ) {
    precondition(longitudes.count == latitudes.count && labels.count >= longitudes.count)
    guard let x = longitudes.baseAddress, let y = latitudes.baseAddress, let labels = labels.baseAddress
    else { return }
    let scale = LocatorScale(frame)
    lent { reading in
      LocatorBlock.lent { block in
        var done = 0
        while done < longitudes.count {
          let count = min(LocatorBlock.size, longitudes.count &- done)
          let degrees = LocatorDegrees(longitudes: x + done, latitudes: y + done)
          let areAllOn = degrees.setCells(scale, count: count, in: block)
          let left = reading.labelByCells(count: count, into: labels + done, using: block)
          degrees.snap(left, frame, in: block)
          reading.labelWaiting(left, into: labels + done, using: block)
          if !areAllOn { degrees.setNoPosition(labels + done, count: count) }
          done &+= count
        }
      }
    }
  }
}
