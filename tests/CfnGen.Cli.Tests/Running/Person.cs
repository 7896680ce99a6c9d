using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Running;

/// <summary>Somebody who gives these answers, one after the other; without any, nobody is there.</summary>
internal sealed class Person(params string?[] answers) : IPerson
{
    private readonly Queue<string?> left = new(answers);

    public List<string> Questions { get; } = [];

    public bool IsThere { get; } = answers.Length > 0;

    /// <summary>Called at each question, before it is answered.</summary>
    public Action<string> Asked { get; init; } = static _ => { };

    public Task<string?> AnswerAsync(string question, CancellationToken cancel)
    {
        Questions.Add(question);
        Asked(question);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(left.Dequeue());
    }
}
