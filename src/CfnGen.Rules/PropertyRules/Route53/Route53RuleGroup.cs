namespace CfnGen.Rules.PropertyRules.Route53;

/// <summary>The rules about what only Route 53 knows.</summary>
internal sealed class Route53RuleGroup() : RuleGroup("AWS::Route53::")
{
    protected override Rule[] Make() =>
    [
        new RecordValueFitsType(),
        new AliasHasNoValues(),
        new RecordHasValues(),
        new RecordLiesInZone(),
        new AlarmCheckNamesAlarm(),
        new CnameIsNotAtApex(),
        new RoutedRecordHasIdentifier(),
    ];
}
