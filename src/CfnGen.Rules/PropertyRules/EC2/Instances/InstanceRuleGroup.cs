namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>The rules about instances, what they are launched from, their volumes and interfaces.</summary>
internal sealed class InstanceRuleGroup() : RuleGroup(
    "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::EC2::NetworkInterface", "AWS::EC2::SpotFleet", "AWS::EC2::Volume", "AWS::AutoScaling::")
{
    protected override Rule[] Make() =>
    [
        new VolumeHasItsIops(),
        new VolumeSettingsAreHeeded(),
        new VolumeSizeFits(),
        new IopsFitTheSize(),
        new KeyNeedsEncryption(),
        new VirtualNameIsEphemeral(),
        new InstanceHasAnImage(),
        new OneAddressIsPrimary(),
        new InterfaceHoldsTheGroups(),
        new GroupNamesNeedNoSubnet(),
        new GroupsAndSubnetShareANetwork(),
        new PublicAddressNeedsOneInterface(),
        new TypeOrRequirements(),
        new RequirementsNameCpuAndMemory(),
        new HopLimitFits(),
        new ProfileIsNamedOnce(),
        new TagsAreForWhatIsMade(),
        new CreditsAreKnown(),
    ];
}
