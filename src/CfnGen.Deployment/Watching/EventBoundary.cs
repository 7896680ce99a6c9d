namespace CfnGen.Deployment.Watching;

/// <summary>Where the past begins, for one who reads events from the newest back.</summary>
internal abstract class EventBoundary
{
    /// <summary>Everything counts that comes after this event.</summary>
    public static EventBoundary After(string? eventId) => new ById(eventId);

    /// <summary>Everything counts that AWS dates at this time or later: for nested stacks, by the clock that dated their parent's.</summary>
    public static EventBoundary Since(DateTimeOffset start) => new ByTime(start);

    /// <summary>What belongs to the last operation on the stack.</summary>
    public static EventBoundary LastOperation() => new ByOperation();

    /// <summary>Called before each walk back from the newest event.</summary>
    public virtual void Restart()
    {
    }

    /// <summary>Whether this event, and with it every older one, is of the past. Asked from the newest back.</summary>
    public abstract bool IsPast(StackEvent seen);

    private sealed class ById(string? eventId) : EventBoundary
    {
        public override bool IsPast(StackEvent seen) => seen.EventId == eventId;
    }

    private sealed class ByTime(DateTimeOffset start) : EventBoundary
    {
        public override bool IsPast(StackEvent seen) => seen.Timestamp.GetValueOrDefault().ToUniversalTime() < start.UtcDateTime;
    }

    private sealed class ByOperation : EventBoundary
    {
        // Later walks stop at the same operation, also when another one has begun since.
        private string? start;
        private bool isBehindStart;

        public override void Restart() => isBehindStart = false;

        public override bool IsPast(StackEvent seen)
        {
            if (isBehindStart)
            {
                return true;
            }

            isBehindStart = start is null ? IsStart(seen) : seen.EventId == start;
            if (isBehindStart)
            {
                start = seen.EventId;
            }

            return false;
        }

        // Rollbacks and clean-up go on from an operation, unless a person asked for them.
        private static bool IsStart(StackEvent seen) =>
            seen.PhysicalResourceId == seen.StackId
            && (seen.ResourceStatus == ResourceStatus.CREATE_IN_PROGRESS
                || seen.ResourceStatus == ResourceStatus.UPDATE_IN_PROGRESS
                || seen.ResourceStatus == ResourceStatus.DELETE_IN_PROGRESS
                || seen.ResourceStatus == ResourceStatus.IMPORT_IN_PROGRESS
                || (seen.ResourceStatus?.Value.EndsWith("ROLLBACK_IN_PROGRESS", StringComparison.Ordinal) == true && seen.ResourceStatusReason == "User Initiated"));
    }
}
