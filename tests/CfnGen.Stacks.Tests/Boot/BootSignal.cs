namespace CfnGen.Stacks.Tests.Boot;

/// <summary>What an instance told CloudFormation with cfn-signal: the exit code, and for which resource.</summary>
internal sealed record BootSignal(string ExitCode, string Resource)
{
    /// <param name="call">The call as it was recorded: <c>cfn-signal -e 0 --stack web --resource Group --region eu-west-1</c>.</param>
    public static BootSignal Parse(string call)
    {
        var words = call.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(After("-e", "--exit-code"), After("-r", "--resource"));

        string After(params string[] options)
        {
            var place = Array.FindIndex(words, word => options.Contains(word));
            return place >= 0 && place + 1 < words.Length
                ? words[place + 1]
                : throw new InvalidOperationException($"'{call}' has no {options[^1]}.");
        }
    }
}
