using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class SnapStartFitsFunctionTests
{
    private readonly SnapStartFitsFunction rule = new();

    [Fact]
    public void Accepts_functions_that_can()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  SnapStart: {ApplyOn: PublishedVersions}
                  EphemeralStorage: {Size: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_SnapStart_that_is_off()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs24.x
                  SnapStart: {ApplyOn: None}
                  EphemeralStorage: {Size: 1024}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_stands_in_the_way()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: nodejs24.x
                  SnapStart: {ApplyOn: PublishedVersions}
                  EphemeralStorage: {Size: 1024}
                  FileSystemConfigs: [{Arn: !Ref Name, LocalMountPath: /mnt/a}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,16) Resources/Worker/Properties/Runtime: Remove SnapStart, or use java11, python3.12, dotnet8 or a later one: 'nodejs24.x' does not start from snapshots.",
                "(14,32) Resources/Worker/Properties/EphemeralStorage/Size: Remove SnapStart, or lower the size, 1024, to 512: snapshots hold no more.",
                "(15,26) Resources/Worker/Properties/FileSystemConfigs: Remove SnapStart or the file system: a snapshot cannot hold one.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !If [IsProd, python3.13, nodejs24.x]
                  SnapStart: !If [IsProd, {ApplyOn: PublishedVersions}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !Ref Name
                  SnapStart: {ApplyOn: PublishedVersions}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
