namespace CfnGen.Cli.Terminal;

/// <summary>Whoever sits at the terminal.</summary>
internal interface IPerson
{
    /// <summary>Whether there is somebody to ask: input, output and notices all are a terminal.</summary>
    bool IsThere { get; }

    /// <summary>Asks, and waits for a line. What was typed before the question is no answer to it.</summary>
    /// <returns>Null at the end of the input.</returns>
    /// <exception cref="OperationCanceledException">There was Ctrl-C instead of an answer.</exception>
    Task<string?> AnswerAsync(string question, CancellationToken cancel);
}
