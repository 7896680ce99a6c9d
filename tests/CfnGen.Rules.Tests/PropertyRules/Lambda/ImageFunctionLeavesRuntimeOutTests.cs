using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class ImageFunctionLeavesRuntimeOutTests
{
    private readonly ImageFunctionLeavesRuntimeOut rule = new();

    [Fact]
    public void Accepts_archives_with_them_and_images_without()
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
                  PackageType: Zip
              Image:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ImageUri: x}
                  PackageType: Image
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_the_image_brings()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ImageUri: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  PackageType: Image
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,7) Resources/Worker/Properties/Handler: Remove 'Handler': the image of a function brings it.",
                "(8,7) Resources/Worker/Properties/Runtime: Remove 'Runtime': the image of a function brings it.",
            ],
            findings);
    }

    [Fact]
    public void Follows_conditions()
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
                  Code: {ImageUri: x}
                  Handler: !If [IsProd, !Ref AWS::NoValue, index.handler]
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !If [IsProd, !Ref AWS::NoValue, python3.13]
                  PackageType: !If [IsProd, Image, Zip]
                  Layers: !If [IsProd, [a], !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(14,7) Resources/Worker/Properties/Layers: Remove 'Layers': the image of a function brings it."], findings);
    }

    [Fact]
    public void Leaves_a_package_type_alone_that_only_the_deployment_knows()
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
                  Runtime: python3.13
                  PackageType: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
