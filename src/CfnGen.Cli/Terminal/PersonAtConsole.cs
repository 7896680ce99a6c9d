namespace CfnGen.Cli.Terminal;

/// <summary>The person at this process's own terminal.</summary>
internal sealed class PersonAtConsole : IPerson
{
    public bool IsThere => !Console.IsInputRedirected && !Console.IsOutputRedirected && !Console.IsErrorRedirected;

    public async Task<string?> AnswerAsync(string question, CancellationToken cancel)
    {
        while (Console.KeyAvailable)
        {
            Console.ReadKey(intercept: true);
        }

        await Console.Error.WriteAsync(VisibleText.Of(question).AsMemory(), cancel);
        // Nothing ends a read from a terminal, so the wait for it is ended.
        return await Task.Run(Console.ReadLine, CancellationToken.None).WaitAsync(cancel);
    }
}
