namespace CfnGen.Deployment.Tests.Scripting;

/// <summary>A fact about a server that speaks AWS's protocols, skipped where <c>CFNGEN_AWS_SERVER</c> names none. <c>.ci/steps/client</c> starts one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerFactAttribute : FactAttribute
{
    public const string Variable = "CFNGEN_AWS_SERVER";

    public ServerFactAttribute()
    {
        Skip = string.IsNullOrEmpty(Address) ? $"{Variable} names no server." : null;
    }

    public static string? Address => Environment.GetEnvironmentVariable(Variable);
}
