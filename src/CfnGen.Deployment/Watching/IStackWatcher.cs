namespace CfnGen.Deployment.Watching;

/// <summary>Who looks on while a stack changes.</summary>
public interface IStackWatcher
{
    /// <summary>Each event once, oldest first.</summary>
    void Sees(WatchedEvent seen);

    /// <summary>After each look, also when nothing happened.</summary>
    void Looks(StackProgress progress);
}
