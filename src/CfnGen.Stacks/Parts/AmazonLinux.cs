using CfnGen.Model;

namespace CfnGen.Stacks.Parts;

/// <summary>Images of Amazon Linux 2023.</summary>
public static class AmazonLinux
{
    /// <summary>The parameter that holds the id of the newest image for x86_64.</summary>
    public static ParameterOptions NewestImage => new()
    {
        Comment = "AWS keeps the newest image under this name; each update of the stack takes what stands there then.",
        Type = ParameterType.SsmValueOf(ParameterType.ImageId),
        Description = "SSM parameter that holds the id of an Amazon Linux 2023 image.",
        Default = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64",
    };
}
