using System.Runtime.CompilerServices;
using CfnGen.TestKit.Snapshots;

namespace VerifyXunit;

/// <summary>A comparison that is made when it is awaited or returned as a <see cref="Task"/>, not before.</summary>
public sealed class SettingsTask
{
    private readonly Snapshot snapshot;
    private readonly string target;
    private readonly SnapshotMode mode;

    internal SettingsTask(Snapshot snapshot, string target, SnapshotMode mode)
    {
        this.snapshot = snapshot;
        this.target = target;
        this.mode = mode;
    }

    /// <summary>Gives each case of a theory its own snapshot: <c>Class.Method_text.verified.txt</c>.</summary>
    public SettingsTask UseTextForParameters(string text) => new(snapshot.ForCase(text), target, mode);

    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    public Task ToTask()
    {
        try
        {
            snapshot.Check(target, mode);
            return Task.CompletedTask;
        }
        catch (SnapshotException failure)
        {
            return Task.FromException(failure);
        }
    }

    public static implicit operator Task(SettingsTask comparison) => comparison.ToTask();
}
