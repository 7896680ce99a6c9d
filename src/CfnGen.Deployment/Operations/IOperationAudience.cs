using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Operations;

/// <summary>Who is told of what is done to a stack.</summary>
public interface IOperationAudience : IStackWatcher
{
    /// <summary>A sentence about what is done now.</summary>
    void Hears(string sentence);
}
