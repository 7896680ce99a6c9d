using CfnGen.Deployment.Operations;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Watching;

/// <summary>Shows what happens to one stack while it happens.</summary>
internal abstract class OperationView : IOperationAudience
{
    /// <summary>A sentence about what is done now.</summary>
    public abstract void Hears(string sentence);

    public abstract void Begins(Expectation expected);

    public abstract void Sees(WatchedEvent seen);

    public abstract void Looks(StackProgress progress);

    /// <summary>Takes away what is of use only while it runs.</summary>
    public abstract void Ends();
}
