// SPDX-FileCopyrightText: 2026 PoseTuner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/assembly.h"

#include "core/train/decode.h"

#include <algorithm>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <queue>
#include <set>

namespace pt::train {
namespace {

struct Link { int a = 0, b = 0; double affinity = 0.0; };

/// A growing individual: at most one detection a part.
struct Group
{
    std::vector<int> ofPart;
    std::set<int> members;
    std::vector<const Link*> links;
    double affinity = 0.0;

    explicit Group(int parts) : ofPart(static_cast<std::size_t>(parts), -1) {}
    std::size_t size() const { return static_cast<std::size_t>(std::count_if(ofPart.begin(), ofPart.end(), [](int d) { return d >= 0; })); }
    bool sharesPart(const Group& other) const
    {
        for (std::size_t p = 0; p < ofPart.size(); ++p) {
            if (ofPart[p] >= 0 && other.ofPart[p] >= 0) return true;
        }
        return false;
    }
};

class Assembly
{
public:
    Assembly(const std::vector<Detection>& detections, const AssemblyOptions& options) : m_detections(detections), m_options(options) {}

    void addLinks(const LimbCosts& costs);
    std::vector<Assembled> run();

private:
    using GroupPtr = std::shared_ptr<Group>;

    std::vector<int> ofPart(int part) const;
    bool add(Group& group, const Link& link);
    void addDetection(Group& group, int detection);
    void fill(Group& group);
    void settle(const Group& group);
    void unlook(const Link& link);
    void complete();
    void grow();
    void fuse();
    void suppress();
    double overlap(const Group& a, const Group& b) const;
    bool whole(const Group& group) const { return group.size() == group.ofPart.size(); }

    const std::vector<Detection>& m_detections;
    const AssemblyOptions& m_options;
    std::list<Link> m_links;                                     // addresses stay
    std::map<int, std::vector<std::pair<int, const Link*>>> m_lookup;   // in the order the limbs were found
    std::vector<GroupPtr> m_groups;
    std::set<int> m_settled;
};

std::vector<int> Assembly::ofPart(int part) const
{
    std::vector<int> out;
    for (std::size_t i = 0; i < m_detections.size(); ++i) {
        if (m_detections[i].part == part) out.push_back(static_cast<int>(i));
    }
    return out;
}

/// The most confident detections of both parts, assigned to each other with the greatest sum of affinities.
void Assembly::addLinks(const LimbCosts& costs)
{
    const auto chosen = [&](int part) {
        const auto all = ofPart(part);
        std::vector<std::size_t> order(all.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const auto confidence = [&](std::size_t i) { return m_detections[static_cast<std::size_t>(all[i])].confidence; };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return confidence(a) > confidence(b); });
        if (order.size() > static_cast<std::size_t>(m_options.animals)) order.resize(static_cast<std::size_t>(m_options.animals));
        std::erase_if(order, [&](std::size_t i) { return confidence(i) < m_options.pcutoff; });
        return std::pair(all, order);
    };
    const auto [from, rows] = chosen(costs.limb[0]);
    const auto [to, columns] = chosen(costs.limb[1]);
    if (rows.empty() || columns.empty()) return;
    std::vector<std::vector<double>> negative;
    for (const auto r : rows) {
        auto& row = negative.emplace_back();
        for (const auto c : columns) row.push_back(-costs.affinity[r][c]);
    }
    const auto match = assign(negative);
    for (std::size_t i = 0; i < match.size(); ++i) {
        if (match[i] < 0) continue;
        const auto j = static_cast<std::size_t>(match[i]);
        if (-negative[i][j] < m_options.minAffinity) continue;
        m_links.push_back({from[rows[i]], to[columns[j]], -negative[i][j]});
        const Link* link = &m_links.back();
        m_lookup[link->a].emplace_back(link->b, link);
        m_lookup[link->b].emplace_back(link->a, link);
    }
}

void Assembly::addDetection(Group& group, int detection)
{
    int& place = group.ofPart[static_cast<std::size_t>(m_detections[static_cast<std::size_t>(detection)].part)];
    if (place >= 0) return;
    place = detection;
    group.members.insert(detection);
}

/// False when the link brings nothing new; one between two members still strengthens the group.
bool Assembly::add(Group& group, const Link& link)
{
    const auto taken = [&](int d) { return group.ofPart[static_cast<std::size_t>(m_detections[static_cast<std::size_t>(d)].part)] >= 0; };
    const bool both = group.members.contains(link.a) && group.members.contains(link.b);
    if (!both && taken(link.a) && taken(link.b)) return false;
    if (!both) {
        addDetection(group, link.a);
        addDetection(group, link.b);
    }
    group.affinity += link.affinity;
    group.links.push_back(&link);
    return !both;
}

void Assembly::unlook(const Link& link)
{
    for (const auto& [at, other] : {std::pair(link.a, link.b), std::pair(link.b, link.a)}) std::erase_if(m_lookup[at], [o = other](const auto& e) { return e.first == o; });
}

void Assembly::settle(const Group& group) { m_settled.insert(group.members.begin(), group.members.end()); }

/// Grows a group along its strongest open limbs until it is whole or there are none.
void Assembly::fill(Group& group)
{
    struct Open { double affinity; int order; const Link* link; };
    const auto later = [](const Open& x, const Open& y) { return x.affinity != y.affinity ? x.affinity < y.affinity : x.order > y.order; };
    std::priority_queue<Open, std::vector<Open>, decltype(later)> open(later);
    std::set<const Link*> seen;
    int counter = 0;
    const auto push = [&](int detection) {
        for (const auto& [other, link] : m_lookup[detection]) {
            if (!group.members.contains(other) && seen.insert(link).second) open.push({link->affinity, counter++, link});
        }
    };
    for (const int member : std::set<int>(group.members)) push(member);
    while (!open.empty() && !whole(group)) {
        const Link* best = open.top().link;
        open.pop();
        int next = best->a;
        if (group.members.contains(best->a)) next = best->b;
        else if (!group.members.contains(best->b)) continue;
        if (m_settled.contains(next)) continue;
        add(group, *best);
        push(next);
    }
}

/// Connected detections whose number is that of the body parts are an individual at once.
void Assembly::complete()
{
    std::vector<int> order;
    for (const auto& link : m_links) {
        for (const int d : {link.a, link.b}) {
            if (std::find(order.begin(), order.end(), d) == order.end()) order.push_back(d);
        }
    }
    const auto lookup = m_lookup;
    std::set<int> visited;
    for (const int start : order) {
        if (visited.contains(start)) continue;
        std::vector<int> component = {start};
        visited.insert(start);
        for (std::size_t i = 0; i < component.size(); ++i) {
            for (const auto& [other, link] : lookup.at(component[i])) {
                if (visited.insert(other).second) component.push_back(other);
            }
        }
        if (static_cast<int>(component.size()) != m_options.parts) continue;
        const std::set<int> inside(component.begin(), component.end());
        auto group = std::make_shared<Group>(m_options.parts);
        for (const auto& link : m_links) {
            if (link.a < link.b && inside.contains(link.a) && add(*group, link)) unlook(link);
        }
        settle(*group);
        m_groups.push_back(std::move(group));
    }
}

void Assembly::grow()
{
    std::vector<const Link*> order;
    for (const auto& link : m_links) order.push_back(&link);
    std::stable_sort(order.begin(), order.end(), [](const Link* a, const Link* b) { return a->affinity > b->affinity; });
    for (const auto* link : order) {
        if (m_settled.contains(link->a) || m_settled.contains(link->b)) continue;
        auto group = std::make_shared<Group>(m_options.parts);
        add(*group, *link);
        fill(*group);
        for (const auto* used : group->links) unlook(*used);
        settle(*group);
        m_groups.push_back(std::move(group));
    }
}

/// More groups than animals: incomplete ones that an unused limb connects become one where they share no part.
void Assembly::fuse()
{
    if (m_groups.size() <= static_cast<std::size_t>(m_options.animals)) return;
    std::map<int, GroupPtr> home;
    std::set<const Link*> used;
    for (const auto& group : m_groups) {
        used.insert(group->links.begin(), group->links.end());
        if (whole(*group)) continue;
        for (const int member : group->members) home[member] = group;
    }
    for (const auto& link : m_links) {
        if (used.contains(&link) || !home.contains(link.a) || !home.contains(link.b)) continue;
        const GroupPtr into = home[link.a], from = home[link.b];
        if (into == from || into->sharesPart(*from)) continue;
        Group joined(m_options.parts);
        for (const auto& group : {into, from}) {
            for (const auto* l : group->links) add(joined, *l);
        }
        const auto moved = from->members;
        *into = joined;
        std::erase(m_groups, from);
        for (const int member : moved) home[member] = into;
    }
}

double Assembly::overlap(const Group& a, const Group& b) const
{
    struct Box { double x0 = std::numeric_limits<double>::infinity(), y0 = x0, x1 = -x0, y1 = -x0; };
    const auto at = [&](int d) -> const Detection& { return m_detections[static_cast<std::size_t>(d)]; };
    const auto boxOf = [&](const Group& g) {
        Box box;
        for (const int d : g.members) {
            box.x0 = std::min(box.x0, at(d).x);
            box.x1 = std::max(box.x1, at(d).x);
            box.y0 = std::min(box.y0, at(d).y);
            box.y1 = std::max(box.y1, at(d).y);
        }
        return box;
    };
    const Box p = boxOf(a), q = boxOf(b);
    const Box both{std::max(p.x0, q.x0), std::max(p.y0, q.y0), std::min(p.x1, q.x1), std::min(p.y1, q.y1)};
    if (both.x1 < both.x0 || both.y1 < both.y0) return 0.0;
    const auto share = [&](const Group& g) {
        const auto inside = std::count_if(g.members.begin(), g.members.end(), [&](int d) {
            return at(d).x >= both.x0 && at(d).x <= both.x1 && at(d).y >= both.y0 && at(d).y <= both.y1;
        });
        return static_cast<double>(inside) / static_cast<double>(g.members.size());
    };
    return std::min(share(a), share(b));
}

void Assembly::suppress()
{
    std::erase_if(m_groups, [&](const GroupPtr& g) { return g->members.empty() || (!g->links.empty() && static_cast<int>(g->links.size()) < m_options.minLinks); });
    std::vector<GroupPtr> left = std::move(m_groups);
    m_groups.clear();
    while (!left.empty()) {
        const auto best = std::max_element(left.begin(), left.end(), [](const GroupPtr& a, const GroupPtr& b) { return a->affinity < b->affinity; });
        const GroupPtr kept = *best;
        left.erase(best);
        std::erase_if(left, [&](const GroupPtr& g) { return overlap(*kept, *g) >= m_options.maxOverlap; });
        m_groups.push_back(kept);
    }
    const auto most = static_cast<std::size_t>(m_options.animals);
    if (m_groups.size() <= most) return;
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const GroupPtr& a, const GroupPtr& b) { return a->size() > b->size(); });
    m_groups.resize(most);
}

std::vector<Assembled> Assembly::run()
{
    complete();
    if (m_groups.size() != static_cast<std::size_t>(m_options.animals)) {
        grow();
        fuse();
        for (const auto& group : m_groups) {
            if (whole(*group)) continue;
            fill(*group);
            settle(*group);
        }
    }
    suppress();
    std::vector<Assembled> out;
    for (const auto& group : m_groups) {
        out.push_back({group->ofPart, group->links.empty() ? 0.0 : group->affinity / static_cast<double>(group->links.size())});
    }
    return out;
}

/// Without limbs: the best detection of each part for one animal, or each detection of a single part.
std::vector<Assembled> withoutLimbs(const std::vector<Detection>& detections, const AssemblyOptions& options)
{
    std::vector<Assembled> out;
    if (options.parts == 1) {
        for (std::size_t i = 0; i < detections.size() && out.size() < static_cast<std::size_t>(options.animals); ++i) {
            if (detections[i].part == 0 && detections[i].confidence >= options.pcutoff) out.push_back({{static_cast<int>(i)}, 0.0});
        }
        return out;
    }
    Assembled one{std::vector<int>(static_cast<std::size_t>(options.parts), -1), 0.0};
    for (std::size_t i = 0; i < detections.size(); ++i) {
        if (detections[i].part >= options.parts) continue;
        int& best = one.detections[static_cast<std::size_t>(detections[i].part)];
        if (best < 0 || detections[i].confidence > detections[static_cast<std::size_t>(best)].confidence) best = static_cast<int>(i);
    }
    if (std::any_of(one.detections.begin(), one.detections.end(), [](int d) { return d >= 0; })) out.push_back(std::move(one));
    return out;
}

}  // namespace

std::vector<Assembled> assemble(const std::vector<Detection>& detections, const std::vector<LimbCosts>& costs, const AssemblyOptions& options)
{
    if (options.parts == 1 || options.animals == 1) return withoutLimbs(detections, options);
    Assembly assembly(detections, options);
    for (const auto& limb : costs) assembly.addLinks(limb);
    return assembly.run();
}

}  // namespace pt::train
