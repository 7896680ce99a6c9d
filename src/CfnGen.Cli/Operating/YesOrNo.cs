using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Operating;

/// <summary>The question before anything is changed.</summary>
internal sealed class YesOrNo(IPerson person, bool saidYes, bool json)
{
    /// <summary>Before anything is asked of AWS: a build server shall not find out at the end that nobody can say yes.</summary>
    /// <param name="done">What was not done then: "deleted".</param>
    /// <exception cref="RefusedException">Nobody has said yes, and nobody can.</exception>
    public void RequireSomebody(string done)
    {
        if (!saidYes && (json || !person.IsThere))
        {
            throw new RefusedException(json
                ? $"Nothing was {done}: with --json nobody is asked. Say yes beforehand with --yes."
                : $"Nothing was {done}: there is no terminal at which to ask. Say yes beforehand with --yes.");
        }
    }

    /// <param name="question">Without the mark at its end.</param>
    public async Task<bool> AskAsync(string question, CancellationToken cancel) =>
        saidYes || (await person.AnswerAsync($"{question}? [y/N] ", cancel))?.Trim().ToUpperInvariant() is "Y" or "YES";
}
