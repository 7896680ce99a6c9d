namespace CfnGen.Stacks.Delivery;

/// <summary>The ARNs of a stack's resources, as far as they are known before the stack is there; without their beginning, <c>arn:aws:</c>.</summary>
/// <param name="stackNames">What the stack is called in each environment.</param>
internal sealed class StackArns(IReadOnlyList<string> stackNames)
{
    /// <summary>Names longer than a service allows lose the end of the stack's part, so only its beginning can be relied on.</summary>
    private const int KeptOfStackName = 20;

    /// <summary>One for each environment where the resource bears the stack's name.</summary>
    public IEnumerable<string> Of(string service, string resource)
    {
        foreach (var stack in stackNames)
        {
            var named = resource.Replace("{stack}", stack.Length > KeptOfStackName ? stack[..KeptOfStackName] : stack, StringComparison.Ordinal);
            yield return service switch
            {
                "iam" => $"iam::${{AWS::AccountId}}:{named}",
                "s3" => $"s3:::{named}",
                // Images of Amazon and others belong to no account that could be named.
                "ec2" when named == "image/*" => "ec2:${AWS::Region}::image/*",
                _ => $"{service}:${{AWS::Region}}:${{AWS::AccountId}}:{named}",
            };
        }
    }
}
