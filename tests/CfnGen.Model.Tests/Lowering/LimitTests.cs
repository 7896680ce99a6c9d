using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Lowering;

public sealed class LimitTests
{
    [Fact]
    public void Takes_exactly_as_much_as_cloudformation_does() => Assert.NotNull(new FullStack(500, 200, 200, 200).ToTemplate());

    [Fact]
    public void Reports_more_than_500_resources() =>
        Assert.Equal(
            "FullStack: 501 resources are more than the 500 that CloudFormation takes. Split the stack: nested stacks, or a second stack that imports the first one's exports.",
            new FullStack(501, 0, 0, 0).Problem());

    [Fact]
    public void Reports_more_than_200_parameters() =>
        Assert.StartsWith("FullStack: 201 parameters are more than the 200", new FullStack(1, 201, 0, 0).Problem(), StringComparison.Ordinal);

    [Fact]
    public void Reports_more_than_200_outputs() =>
        Assert.StartsWith("FullStack: 201 outputs are more than the 200", new FullStack(1, 0, 201, 0).Problem(), StringComparison.Ordinal);

    [Fact]
    public void Reports_more_than_200_mappings() =>
        Assert.StartsWith("FullStack: 201 mappings are more than the 200", new FullStack(1, 0, 0, 201).Problem(), StringComparison.Ordinal);

    [Fact]
    public void Reports_more_than_200_keys_of_a_mapping() =>
        Assert.Equal("MappingStack.Table: The row 'row' has 201 keys: CloudFormation takes 200.", new MappingStack(201).Problem());

    [Fact]
    public void Counts_the_bytes_of_a_description_and_not_its_letters() =>
        Assert.Equal(
            "TextStack.Description: 1,026 bytes are too long for a description: CloudFormation takes 1,024.",
            new TextStack { Text = new string('ü', 513) }.Problem());

    [Fact]
    public void Takes_a_description_of_1024_bytes() => Assert.NotNull(new TextStack { Text = new string('x', 1024) }.ToTemplate());

    [Fact]
    public void Reports_a_long_description_of_an_output() =>
        Assert.Equal(
            "TextStack.Shown: 1,025 bytes are too long for a description: CloudFormation takes 1,024.",
            new TextStack { OutputText = new string('x', 1025) }.Problem());

    [Fact]
    public void Reports_a_long_description_of_a_parameter() =>
        Assert.Equal(
            "TextStack.Input: 4,001 characters are too long for the description of a parameter: CloudFormation takes 4,000.",
            new TextStack { Options = new() { Type = ParameterType.String, Description = new string('x', 4001) } }.Problem());

    [Fact]
    public void Reports_a_default_of_more_than_4096_bytes() =>
        Assert.Equal(
            "TextStack.Input: A value of 4,097 bytes is too long: a parameter's value has at most 4,096.",
            new TextStack { Options = new() { Type = ParameterType.String, Default = new string('x', 4097) } }.Problem());

    [Fact]
    public void Reports_an_allowed_value_of_more_than_4096_bytes() =>
        Assert.Equal(
            "TextStack.Input: A value of 4,097 bytes is too long: a parameter's value has at most 4,096.",
            new TextStack { Options = new() { Type = ParameterType.String, AllowedValues = ["a", new string('x', 4097)] } }.Problem());

    [Fact]
    public void Reports_more_user_data_than_ec2_takes() =>
        Assert.Equal(
            "UserDataStack.Host: 16,385 bytes of user data are more than the 16,384 that EC2 takes: move files into cfn-init metadata or a bucket.",
            new UserDataStack(Fn.Base64(new string('x', 16385))).Problem());

    [Fact]
    public void Does_not_count_references_in_user_data() =>
        Assert.NotNull(new UserDataStack(Fn.Base64($"{new string('x', 16384)}{Aws.StackName}")).ToTemplate());

    [Fact]
    public void Counts_escaped_text_in_user_data_as_it_will_be() =>
        Assert.NotNull(new UserDataStack(Fn.Base64($"{new string('x', 16380)}{"${H}"}{Aws.StackName}")).ToTemplate());

    [Fact]
    public void Counts_the_parts_of_joined_user_data() =>
        Assert.Single(new UserDataStack(Fn.Base64(Fn.Join("-", [new string('x', 16384), Aws.StackName]))).Problems());

    [Fact]
    public void Counts_the_longer_branch_of_user_data() => Assert.Single(new BranchStack().Problems());

    [Fact]
    public void Reports_more_than_a_million_bytes() =>
        Assert.StartsWith(
            "LargeStack: At least 1,000,0",
            new LargeStack(1_000_001).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Tells_what_a_template_of_a_size_needs()
    {
        Assert.False(new TemplateSize(51_200).NeedsBucket);
        Assert.True(new TemplateSize(51_201).NeedsBucket);
        Assert.False(new TemplateSize(1_000_000).IsTooLarge);
        Assert.True(new TemplateSize(1_000_001).IsTooLarge);
        Assert.Equal(new TemplateSize(4), TemplateSize.Of("üx\n"));
    }

    private sealed class FullStack(int resources, int parameters, int outputs, int mappings) : Stack
    {
        public IReadOnlyList<Topic> Topics => [.. Numbers(resources).Select(number => Resource(() => new Topic(), id: "T" + number))];

        public IReadOnlyList<Parameter> Inputs => [.. Numbers(parameters).Select(number => Parameter<CfnString>(new() { Type = ParameterType.String }, id: "P" + number))];

        public IReadOnlyList<Output> Results => [.. Numbers(outputs).Select(number => Output(() => new() { Value = number }, id: "O" + number))];

        public IReadOnlyList<Mapping> Tables => [.. Numbers(mappings).Select(number => Mapping(() => new() { ["a"] = new() { ["b"] = "c" } }, id: "M" + number))];

        private static IEnumerable<string> Numbers(int count) => Enumerable.Range(1, count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private sealed class MappingStack(int keys) : Stack
    {
        public Mapping Table => Mapping(() =>
        {
            var row = new CfnJson();
            foreach (var number in Enumerable.Range(1, keys))
            {
                row["k" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)] = "v";
            }

            return new() { ["row"] = row };
        });
    }

    private sealed class TextStack : Stack
    {
        public override string Description => Text;

        public string Text { get; init; } = "Short";

        public string OutputText { get; init; } = "Short";

        public ParameterOptions Options { get; init; } = new() { Type = ParameterType.String };

        public Parameter<CfnString> Input => Parameter<CfnString>(Options);

        public Output Shown => Output(() => new() { Value = Aws.StackName, Description = OutputText });
    }

    private sealed class UserDataStack(CfnString userData) : Stack
    {
        public GenericResource Host => Resource(() => new GenericResource("AWS::EC2::LaunchTemplate")
        {
            Extra = new() { ["LaunchTemplateData"] = new() { ["UserData"] = userData } },
        });
    }

    private sealed class BranchStack : Stack
    {
        public Condition IsLong => Condition(() => Fn.Equals(Aws.Region, "eu-west-1"));

        public GenericResource Host => Resource(() => new GenericResource("AWS::EC2::Instance")
        {
            Extra = new() { ["UserData"] = Fn.Base64(Fn.If<CfnString>(IsLong, new string('x', 16385), "short")) },
        });
    }

    private sealed class LargeStack(int size) : Stack
    {
        public Topic Alerts => Resource(() => new Topic { TopicName = new string('x', size) });
    }
}
