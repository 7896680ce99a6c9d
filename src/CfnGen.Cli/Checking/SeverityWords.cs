using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Severities as every format writes them.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
