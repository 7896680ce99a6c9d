using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.Stacks;

/// <summary>Stacks as AWS may have them.</summary>
internal static class SomeStack
{
    public const string Id = "arn:aws:cloudformation:eu-west-1:111122223333:stack/web/1";

    public static CurrentStack Of(string status, bool isProtected = false) =>
        new("web", Id, new(status), null, null, isProtected, new DateTimeOffset(2026, 1, 2, 12, 0, 0, TimeSpan.Zero), []);

    /// <param name="name">Its logical id, with those of the nested stacks before it: <c>Network/Vpc</c>.</param>
    public static OwnedResource Resource(string name, string status, string type = "AWS::SNS::Topic")
    {
        string[] path = [.. name.Split('/')[..^1]];
        var stack = path.Length == 0 ? Id : Nested(path[^1]);
        var physical = type == "AWS::CloudFormation::Stack" ? Nested(name.Split('/')[^1]) : $"{name}-physical";
        return new(stack, path, name.Split('/')[^1], type, physical, new(status), null);
    }

    private static string Nested(string logicalId) => $"arn:aws:cloudformation:eu-west-1:111122223333:stack/web-{logicalId}-1ABC/2";
}
